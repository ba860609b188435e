package id.satupintu.kpi.ui.panel;

import id.satupintu.kpi.export.Noted;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What a file of a panel says of where its figures come from.
 *
 * @param question days, filters and zone, in words
 * @param asOf when they were read
 */
public record Taken(List<Noted> question, Instant asOf, ZoneId zone) {}
