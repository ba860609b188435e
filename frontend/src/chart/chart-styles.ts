import { css } from 'lit';

export const chartStyles = css`
  :host {
    display: block;
    position: relative;
    min-height: 16rem;
    font-size: 0.875rem;
  }
  :host([undrawn]) {
    min-height: 2rem;
  }
  :host([hidden]) {
    display: none;
  }
  .box {
    height: var(--satupintu-chart-height, 18rem);
  }
  .toggle {
    position: absolute;
    top: 0;
    right: 0;
    z-index: 1;
  }
  button {
    font: inherit;
    color: inherit;
    min-height: 1.75rem;
    padding: 0 0.625rem;
    background: light-dark(#fff, #232a35);
    border: 1px solid light-dark(#8a94a3, #7d899b);
    border-radius: 0.375rem;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid light-dark(#1f5fbf, #7fb2ff);
    outline-offset: 1px;
  }
  .table {
    max-height: 24rem;
    overflow: auto;
    padding-top: 2.25rem;
    position: relative;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.25rem 0.5rem;
    text-align: end;
    border-bottom: 1px solid light-dark(#d5dae1, #3b4555);
  }
  th[scope='row'] {
    text-align: start;
    font-weight: 400;
  }
  td button {
    border-color: transparent;
    background: none;
    text-decoration: underline;
    white-space: nowrap;
  }
  i {
    display: none;
  }
  .text { color: light-dark(#1c2430, #e6eaf0); }
  .faint { color: light-dark(#d5dae1, #3b4555); }
  .surface { color: light-dark(#fff, #1b212b); }
  .tone1 { color: var(--satupintu-chart-1, light-dark(#1f5fbf, #7fb2ff)); }
  .tone2 { color: var(--satupintu-chart-2, light-dark(#c2570c, #ffa057)); }
  .tone3 { color: var(--satupintu-chart-3, light-dark(#0f7b6c, #4fd1b5)); }
  .tone4 { color: var(--satupintu-chart-4, light-dark(#7c3aed, #c4a1ff)); }
  .tone5 { color: var(--satupintu-chart-5, light-dark(#8a6d00, #f0cd6b)); }
  .tone6 { color: var(--satupintu-chart-6, light-dark(#556274, #a3b1c6)); }
`;
