package id.satupintu.kpi.rollup;

/** What a fact is about, apart from where, when and whose work it is. */
record About(Legs legs, Way way) {

    static final About NOTHING = new About(new Legs(0, ""), new Way(0, null, null));
}
