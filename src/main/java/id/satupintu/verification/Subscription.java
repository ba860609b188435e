package id.satupintu.verification;

/** An ear on the {@link RelayBus}; closing it twice does no harm. */
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
