package id.satupintu.kpi.saved;

import java.util.UUID;

/**
 * A view of the dashboard under a name.
 *
 * @param page its page, as the path has it; "" for the first
 * @param query its period and filters, as the address has them
 */
public record SavedView(UUID id, String name, String page, String query) {}
