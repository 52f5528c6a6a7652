import { createRoot } from 'react-dom19/client';
import React from 'react19';
import { start } from './react.js';

start(React, (app) => createRoot(document.getElementById('app')).render(app));
