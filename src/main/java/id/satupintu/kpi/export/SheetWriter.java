package id.satupintu.kpi.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a table as it reads it, row by row; memory does not grow with the rows. */
interface SheetWriter {

    /** Writes all of it; the stream out is left open. */
    void write(Sheet sheet, Wording wording, OutputStream out) throws IOException;
}
