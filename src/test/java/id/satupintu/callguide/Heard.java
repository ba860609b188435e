package id.satupintu.callguide;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Remembers what was told after the commit, from whichever thread. */
@Component("callguideHeard")
class Heard {

    private final List<RequestRecorded> requests = new CopyOnWriteArrayList<>();

    @TransactionalEventListener
    void on(RequestRecorded recorded) {
        requests.add(recorded);
    }

    List<RequestRecorded> requestsOf(CallId call) {
        return requests.stream()
                .filter(recorded -> recorded.callId().equals(call.value()))
                .sorted(Comparator.comparingInt(RequestRecorded::version))
                .toList();
    }
}
