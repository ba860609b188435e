import { html } from 'lit';
import { type ChartData, type ChartSeries, written } from './chart-data';

/** The same numbers as a table: what a screen reader reads, and where every point is a button. */
export function chartTable(data: ChartData, label: string, onPoint: (seriesIndex: number, dataIndex: number) => void) {
  return html`<table>
    <caption>${label}</caption>
    <thead>
      <tr><td></td>${data.series.map((one) => html`<th scope="col">${one.name}</th>`)}</tr>
    </thead>
    <tbody>
      ${data.categories.map(
        (category, at) => html`<tr>
          <th scope="row">${category}</th>
          ${data.series.map((one, index) => html`<td>${cell(data, one, at, () => onPoint(index, at))}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function cell(data: ChartData, one: ChartSeries, at: number, onClick: () => void) {
  const value = one.values[at];
  const words = written(value, one.format ?? data.format, data.locale);
  return value === null || value === undefined ? words : html`<button type="button" @click=${onClick}>${words}</button>`;
}
