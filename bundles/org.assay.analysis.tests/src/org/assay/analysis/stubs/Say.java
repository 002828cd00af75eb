package org.assay.analysis.stubs;

import java.util.List;
import org.assay.analysis.Findings;
import org.assay.analysis.result.TextResult;
import org.assay.analysis.result.TextResult.Paragraph;
import org.assay.analysis.script.CompiledScript;
import org.assay.analysis.script.Script;
import org.assay.analysis.script.ScriptLanguage;

/** A language whose scripts are shown as they stand. */
public class Say implements ScriptLanguage {

	@Override
	public CompiledScript compile(Script script) {
		return (view, arguments, progress, budget) -> Findings
				.of(new TextResult("said", view.name(), List.of(new Paragraph(script.text(), List.of()))));
	}
}
