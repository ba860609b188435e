package id.satupintu.kpi.post;

import java.util.List;
import java.util.UUID;

/** A letter whose time has come. */
record Letter(UUID id, Way way, String receiver, String subject, String body, int tries, List<Enclosure> files) {}
