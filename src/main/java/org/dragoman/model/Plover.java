package org.dragoman.model;

/// The event types of the PLOVER ontology (Political Language Ontology for Verifiable Event Records).
public enum Plover {
    AGREE(Quad.VERBAL_COOPERATION),
    CONSULT(Quad.VERBAL_COOPERATION),
    SUPPORT(Quad.VERBAL_COOPERATION),
    CONCEDE(Quad.VERBAL_COOPERATION),
    COOPERATE(Quad.MATERIAL_COOPERATION),
    AID(Quad.MATERIAL_COOPERATION),
    RETREAT(Quad.MATERIAL_COOPERATION),
    REQUEST(Quad.VERBAL_CONFLICT),
    ACCUSE(Quad.VERBAL_CONFLICT),
    REJECT(Quad.VERBAL_CONFLICT),
    THREATEN(Quad.VERBAL_CONFLICT),
    PROTEST(Quad.MATERIAL_CONFLICT),
    SANCTION(Quad.MATERIAL_CONFLICT),
    MOBILIZE(Quad.MATERIAL_CONFLICT),
    COERCE(Quad.MATERIAL_CONFLICT),
    ASSAULT(Quad.MATERIAL_CONFLICT);

    private final Quad quad;

    Plover(Quad quad) {
        this.quad = quad;
    }

    public Quad quad() {
        return quad;
    }
}
