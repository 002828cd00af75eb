package org.assay.analysis.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.registry.RegisteredAnalysis;
import org.assay.analysis.registry.Stage;

/**
 * The scripts that can be run on a case: those in its own folder first, then the user's. Made anew whenever it is looked at,
 * since files change.
 */
public final class CaseScripts {
	private final Map<String, CaseScript> byId = new LinkedHashMap<>();
	private final List<String> problems = new ArrayList<>();
	private final ScriptLanguages languages;
	private final ScriptTrust trust;

	/**
	 * A script with what has been decided about it.
	 *
	 * @param mayRun whether the analyst agreed to the source as it stands, or it is the user's own
	 */
	public record CaseScript(ScriptAnalysis analysis, boolean mayRun) {

		public Script script() {
			return analysis.script();
		}

		/** The script among the analyses: it runs last and only when chosen. */
		public RegisteredAnalysis registered() {
			return new RegisteredAnalysis(analysis, analysis.declaration(), script().file().toString(),
					Stage.summarising,
					false);
		}
	}

	private CaseScripts(ScriptLanguages languages, ScriptTrust trust) {
		this.languages = languages;
		this.trust = trust;
	}

	/** @param caseFolder may have no scripts */
	public static CaseScripts of(Path caseFolder, ScriptLanguages languages, ScriptTrust trust) {
		CaseScripts scripts = new CaseScripts(languages, trust);
		scripts.add(ScriptFolder.ofCase(caseFolder));
		scripts.add(ScriptFolder.ofUser());
		return scripts;
	}

	/** The scripts of a case with the platform's languages and the user's decisions. */
	public static CaseScripts of(Path caseFolder) {
		return of(caseFolder, ScriptLanguages.ofPlatform(), ScriptTrust.ofUser());
	}

	public List<CaseScript> all() {
		return List.copyOf(byId.values());
	}

	/** What is wrong with files that should be scripts, a sentence each. */
	public List<String> problems() {
		return List.copyOf(problems);
	}

	public Optional<CaseScript> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/**
	 * Reads one file wherever it stands.
	 *
	 * @param trusted whether nobody has to agree to it
	 * @throws ScriptException when its header is wrong or no language has its ending
	 */
	public CaseScript read(Path file, boolean trusted) throws IOException, ScriptException {
		if (!Files.isRegularFile(file)) {
			throw new ScriptException("There is no script " + file + ".", 0);
		}
		Script script = Script.read(file);
		ScriptLanguage language = languages.find(ScriptFolder.ending(file)).orElseThrow(
				() -> new ScriptException(script.fileName() + ": no language has this ending; there are "
						+ String.join(", ", languages.endings()) + ".", 0));
		return new CaseScript(new ScriptAnalysis(script, language, Limits.USUAL), trusted || trust.has(script));
	}

	private void add(ScriptFolder folder) {
		try {
			for (Path file : folder.files(languages.endings())) {
				add(file, folder.trusted());
			}
		} catch (IOException e) {
			problems.add("The scripts in " + folder.folder() + " cannot be listed: " + e.getMessage());
		}
	}

	private void add(Path file, boolean trusted) {
		try {
			CaseScript script = read(file, trusted);
			String id = script.analysis().declaration().id();
			CaseScript first = byId.putIfAbsent(id, script);
			if (first != null) {
				problems.add(file + " is left out: " + first.script().file() + " has the same name.");
			}
		} catch (ScriptException e) {
			problems.add(e.getMessage());
		} catch (IOException e) {
			problems.add(file + " cannot be read: " + e.getMessage());
		}
	}
}
