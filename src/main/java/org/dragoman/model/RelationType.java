package org.dragoman.model;

/// What one actor does to another, or about a policy. Saying is no relation: it is a [Statement].
public enum RelationType {
    /// A telephone or video conversation.
    CALLED(Plover.CONSULT, "04", 1.0),
    /// A meeting, visit or talks in person, or talks whose form is not told.
    MET(Plover.CONSULT, "04", 1.0),
    /// Asks, invites, appeals, proposes, without force.
    REQUESTED(Plover.REQUEST, "02", 3.0),
    /// Demands, urges, insists, puts pressure on.
    PRESSED(Plover.REQUEST, "10", -5.0),
    /// Refuses, declines, opposes, denies, vetoes.
    REJECTED(Plover.REJECT, "12", -4.0),
    /// Agrees, pledges, promises, accepts.
    AGREED(Plover.AGREE, "03", 4.0),
    /// Offers help, mediation, talks or terms.
    OFFERED(Plover.AGREE, "03", 4.0),
    /// Praises, backs, thanks, recognises, signs or ratifies.
    SUPPORTED(Plover.SUPPORT, "05", 3.5),
    /// Gives way in words: eases, lifts, drops a demand.
    CONCEDED(Plover.CONCEDE, "08", 5.0),
    /// Works together in deed.
    COOPERATED(Plover.COOPERATE, "06", 6.0),
    /// Gives money, arms, food, asylum, troops in support.
    AIDED(Plover.AID, "07", 7.0),
    /// Withdraws, frees, resigns, lifts in deed.
    RETREATED(Plover.RETREAT, "08", 5.0),
    /// Criticises, condemns, blames, alleges, investigates.
    ACCUSED(Plover.ACCUSE, "11", -2.0),
    /// Threatens, or warns of what the speaker itself will do.
    THREATENED(Plover.THREATEN, "13", -6.0),
    /// Demonstrates, strikes, boycotts.
    PROTESTED(Plover.PROTEST, "14", -6.5),
    /// Cuts relations or aid, imposes sanctions or tariffs, expels, recalls.
    SANCTIONED(Plover.SANCTION, "16", -4.0),
    /// Moves forces, raises the alert, shows force.
    MOBILIZED(Plover.MOBILIZE, "15", -7.2),
    /// Arrests, deports, seizes, bans, censors, hacks.
    COERCED(Plover.COERCE, "17", -7.0),
    /// Uses physical violence.
    ATTACKED(Plover.ASSAULT, "18", -9.0);

    private final Plover plover;
    private final String cameoRoot;
    private final double goldstein;

    RelationType(Plover plover, String cameoRoot, double goldstein) {
        this.plover = plover;
        this.cameoRoot = cameoRoot;
        this.goldstein = goldstein;
    }

    public Plover plover() {
        return plover;
    }

    /// The CAMEO root code that an act of this type has where its words support no closer one.
    public String cameoRoot() {
        return cameoRoot;
    }

    /// The Goldstein value of [#cameoRoot()], from -10 (war) to 10 (peace).
    public double goldstein() {
        return goldstein;
    }

    /// Whether two actors do it together, so that source and target may change places.
    public boolean mutual() {
        return switch (this) {
            case CALLED, MET, AGREED, COOPERATED -> true;
            case REQUESTED,
                    PRESSED,
                    REJECTED,
                    OFFERED,
                    SUPPORTED,
                    CONCEDED,
                    AIDED,
                    RETREATED,
                    ACCUSED,
                    THREATENED,
                    PROTESTED,
                    SANCTIONED,
                    MOBILIZED,
                    COERCED,
                    ATTACKED -> false;
        };
    }
}
