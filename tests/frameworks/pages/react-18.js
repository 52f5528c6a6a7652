import { createRoot } from 'react-dom18/client';
import React from 'react18';
import { start } from './react.js';

start(React, (app) => createRoot(document.getElementById('app')).render(app));
