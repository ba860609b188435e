import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  SVGRenderer,
]);

/** A chart drawn as SVG into a box of the page. */
export class Drawing {
  private readonly chart: EChartsType;

  constructor(box: HTMLElement, onPoint: (seriesIndex: number, dataIndex: number) => void) {
    this.chart = init(box, null, { renderer: 'svg' });
    this.chart.on('click', (event) => {
      if (event.componentType === 'series') {
        onPoint(event.seriesIndex ?? 0, event.dataIndex ?? 0);
      }
    });
  }

  show(option: Record<string, unknown>): void {
    this.chart.setOption(option, { notMerge: true });
  }

  resize(): void {
    this.chart.resize();
  }

  remove(): void {
    this.chart.dispose();
  }
}
