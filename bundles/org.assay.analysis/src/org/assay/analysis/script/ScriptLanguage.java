package org.assay.analysis.script;

/**
 * A language that scripts are written in; contributed to the extension point {@code org.assay.analysis.scriptLanguages}.
 * Stateless, with a constructor without arguments.
 *
 * @since 0.1
 */
public interface ScriptLanguage {

	/**
	 * Makes a script ready to run. Nothing of it is run meanwhile, and nothing that its source says may have an effect:
	 * the analyst may not have agreed to it.
	 *
	 * @return what can be run once
	 * @throws ScriptException when the source is not right or wants what its header does not ask for
	 */
	CompiledScript compile(Script script) throws ScriptException;
}
