import ReactDOM from 'react-dom17';
import React from 'react17';
import { start } from './react.js';

start(React, (app) => ReactDOM.render(app, document.getElementById('app')));
