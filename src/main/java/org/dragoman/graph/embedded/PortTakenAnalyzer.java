package org.dragoman.graph.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says what is wrong and what to do, in place of a stack trace.
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortTaken> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortTaken cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
