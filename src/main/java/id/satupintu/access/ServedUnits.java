package id.satupintu.access;

import java.util.Map;

/** The distribution units that a site may mainly serve; told by the room that keeps them. */
public interface ServedUnits {

    /** Names by code, in the order in which they are offered. */
    Map<String, String> names();
}
