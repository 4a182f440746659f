package org.dragoman.model;

/// The four quadrants of political events: verbal or material, cooperation or conflict.
public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    /// The name as PLOVER and POLECAT write it: `VERBAL CONFLICT`.
    public String label() {
        return name().replace('_', ' ');
    }
}
