import ReactDOM from 'react-dom16';
import React from 'react16';
import { start } from './react.js';

start(React, (app) => ReactDOM.render(app, document.getElementById('app')));
