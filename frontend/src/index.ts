import './chart/chart-element';
import './pulse/pulse-element';
