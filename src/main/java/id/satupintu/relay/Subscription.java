package id.satupintu.relay;

/** An ear on the {@link RelayBus}; closing it twice does no harm. */
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
