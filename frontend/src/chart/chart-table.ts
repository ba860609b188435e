import { html, nothing } from 'lit';
import { type ChartData, type ChartSeries, opensAt, told } from './chart-data';

/** The same numbers as a table: what a screen reader reads, and where every point is a button. */
export function chartTable(data: ChartData, label: string, onPoint: (seriesIndex: number, dataIndex: number) => void) {
  return html`<table>
    <caption class="unseen">${label}</caption>
    <thead>
      <tr><td></td>${data.series.map((one) => html`<th scope="col">${one.name}</th>`)}</tr>
    </thead>
    <tbody>
      ${data.categories.map(
        (category, at) => html`<tr>
          <th scope="row">${category}${happened(data, at)}</th>
          ${data.series.map((one, index) => html`<td>${cell(data, one, at, () => onPoint(index, at))}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function happened(data: ChartData, at: number) {
  const marks = (data.marks ?? []).filter((mark) => mark.at === data.keys[at]);
  return marks.length === 0 ? nothing : html` <small>${marks.map((mark) => mark.text).join('; ')}</small>`;
}

function cell(data: ChartData, one: ChartSeries, at: number, onClick: () => void) {
  const words = told(data, one, at);
  return opensAt(one, at) ? html`<button type="button" @click=${onClick}>${words}</button>` : words;
}
