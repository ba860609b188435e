package id.satupintu.policy;

import java.util.List;
import java.util.stream.Stream;

/** Which of the named exceptions hold, first the one that labels the case: c, b, a. */
final class Exceptions {

    private static final List<ExceptionKind> LABEL_ORDER = List.of(
            ExceptionKind.HARD_COMPLAINT, ExceptionKind.VVIP, ExceptionKind.NO_PHONE, ExceptionKind.PHONE_UNSUPPORTED);

    private Exceptions() {}

    /** Those that hold, as bits. */
    static int mask(RoutingQuestion asked) {
        int named = ExceptionKind.mask(asked.exceptions());
        return objects(asked) ? named : named & ~ExceptionKind.VVIP.bit();
    }

    /** The first of those that hold which a row names. */
    static ExceptionKind label(List<ExceptionKind> holding, Row row) {
        return holding.stream()
                .filter(kind -> row.when().exceptions().contains(kind))
                .findFirst()
                .orElseThrow();
    }

    static List<ExceptionKind> holding(RoutingQuestion asked) {
        if (asked.exceptions().isEmpty()) {
            return List.of();
        }
        Stream<ExceptionKind> named = LABEL_ORDER.stream().filter(asked.exceptions()::contains);
        return named.filter(kind -> kind != ExceptionKind.VVIP || objects(asked))
                .toList();
    }

    private static boolean objects(RoutingQuestion asked) {
        return Boolean.TRUE.equals(asked.objects());
    }
}
