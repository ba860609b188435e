package id.satupintu.privacy;

/** The vault cannot open or seal: a key is missing or the value does not belong here. Nothing is shown instead. */
public class VaultClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultClosed(String message) {
        super(message);
    }

    VaultClosed(String message, Throwable cause) {
        super(message, cause);
    }
}
