import './chart/chart-element';
import './form/form-element';
import './pulse/pulse-element';
