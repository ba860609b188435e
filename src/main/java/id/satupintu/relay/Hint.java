package id.satupintu.relay;

import java.util.UUID;

/**
 * "Look again": a hint that something has moved. It carries no data; whoever cares reads for himself and compares the
 * version.
 */
public record Hint(Topic topic, UUID id, long version) {}
