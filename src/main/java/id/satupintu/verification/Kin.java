package id.satupintu.verification;

import id.satupintu.relay.Topic;
import java.util.List;
import java.util.stream.Stream;

/** By which other requests of the same person or account are found: blind indexes under every key in use. */
record Kin(List<String> nik, List<String> phone, List<String> email) {

    /** What tells of those others. */
    List<Topic> topics() {
        return Stream.of(nik, phone, email)
                .flatMap(List::stream)
                .map(Topic::kin)
                .toList();
    }
}
