package id.satupintu.escalation.ui;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;

/** Whether whoever looks also works on cases, or only reads them. */
final class Reader {

    private Reader() {}

    static boolean works() {
        Role role = Actor.current().role();
        return role == Role.CSO || role == Role.TL;
    }

    static boolean leads() {
        return Actor.current().role() == Role.TL;
    }
}
