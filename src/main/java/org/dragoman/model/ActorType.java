package org.dragoman.model;

/// What an actor is.
public enum ActorType {
    /// A named person acting in a public office.
    LEADER,
    /// Any other named person.
    PERSON,
    /// A state, also when named by its government, its capital or its adjective.
    COUNTRY,
    /// A body of one state: ministry, parliament, army, court.
    AGENCY,
    /// A body of no single state: intergovernmental, party, armed group, company, news agency.
    ORGANIZATION,
    /// An unnamed person or collective that acts or speaks.
    GROUP
}
