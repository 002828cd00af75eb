package org.assay.model.check;

import java.util.Locale;
import org.assay.model.Case;
import org.assay.model.Document;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;

/** Takes what the rules find, and says in words where it was found. */
final class Report {
	/** Source of every diagnostic of the model. */
	static final String SOURCE = "org.assay.model";
	private static final int LONGEST = 60;
	private final DiagnosticChain chain;
	private boolean clean = true;

	Report(DiagnosticChain chain) {
		this.chain = chain;
	}

	/** @param message what is wrong and what to do, to follow the place and a colon */
	void add(Rule rule, EObject element, String message) {
		clean = false;
		if (chain != null) {
			String place = place(element);
			chain.add(new BasicDiagnostic(rule.severity(), SOURCE, rule.ordinal(), place + ": " + message,
					new Object[] { element, rule, place }));
		}
	}

	boolean isClean() {
		return clean;
	}

	/** The document an element lives in, as a person knows it; else the case. */
	static String place(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (at instanceof Document document) {
				return "Document " + name(document);
			}
			if (at instanceof Case found) {
				return "Case " + quoted(found.getName());
			}
		}
		return kind(element);
	}

	/** Title, else file name, else id. */
	static String name(Document document) {
		for (String name : new String[] { document.getTitle(), document.getOriginalName() }) {
			if (name != null && !name.isBlank()) {
				return quoted(name);
			}
		}
		return String.valueOf(document.getId());
	}

	/** The class of an element in words: "time expression". */
	static String kind(EObject element) {
		return element.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	static String quoted(String words) {
		String line = words == null ? "" : words.strip().replaceAll("\\s+", " ");
		return "'" + (line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "\u2026" : line) + "'";
	}
}
