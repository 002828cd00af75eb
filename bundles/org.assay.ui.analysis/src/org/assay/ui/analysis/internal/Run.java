package org.assay.ui.analysis.internal;

import java.util.Map;
import org.assay.analysis.registry.RegisteredAnalysis;

/** One analysis to run, with the values the analyst gave. */
record Run(RegisteredAnalysis analysis, Map<String, String> arguments) {
}
