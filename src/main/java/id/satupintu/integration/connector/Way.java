package id.satupintu.integration.connector;

/** How a system is served. */
enum Way {
    /** A person notes the case there and types the number in here. */
    HAND,
    /** By HTTP and JSON. */
    CONNECTOR
}
