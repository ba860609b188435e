package id.satupintu.callguide;

import java.util.List;

/** One call in a list, with its requests in their order. */
public record CallRow(CallHead head, List<RequestRow> requests) {}
