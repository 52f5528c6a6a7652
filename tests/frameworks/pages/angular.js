import { Component, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

/** Compiles a component in the page, and starts it. */
export async function start(Class, template, imports) {
  Component({ selector: '#app', standalone: true, template, imports })(Class);
  await bootstrapApplication(Class, { providers: [provideZonelessChangeDetection()] });
}
