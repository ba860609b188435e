package id.satupintu.kpi.export;

/** A picture in a report. */
public sealed interface Chart permits Drawing, Scatter {

    /** What it shows. */
    String label();
}
