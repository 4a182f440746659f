package org.dragoman.api.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says what to do, in place of a stack trace.
class KeyMissingAnalyzer extends AbstractFailureAnalyzer<KeyMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable root, KeyMissing cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Choose a key, with --dragoman.api.key=... or DRAGOMAN_API_KEY in the environment,"
                        + " or serve this machine alone: --server.address=127.0.0.1",
                cause);
    }
}
