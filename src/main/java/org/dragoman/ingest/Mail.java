package org.dragoman.ingest;

/// A source of articles: hands over everything that comes, as it comes, until there is no more.
@FunctionalInterface
public interface Mail extends Conveyor.Source<Arrival> {}
