package org.assay.house.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The floors of the house: which bundle may use which. A new bundle takes its place in {@link #FLOORS}. */
final class Floors {
	static final String PREFIX = "org.assay.";
	/** Bundles by floor, from the ground up; on a floor, what stands to the right may use what stands to the left. */
	static final List<List<String>> FLOORS = List.of(
			List.of("text", "model", "model.edit"),
			List.of("ingest", "reading", "reading.en", "comparison", "vectors", "vectors.linux.x86_64",
					"vectors.win32.x86_64", "vectors.macosx.aarch64"),
			List.of("plugins", "drawing", "core", "search", "writeup", "languages", "analysis", "analyses",
					"script.groovy", "graph", "exchange", "timeline", "report"),
			List.of("cli", "ui", "ui.annotate", "ui.compare", "ui.timeline", "ui.analysis", "ui.search", "ui.writeup",
					"help", "app",
					"ui.testing"));
	/** The top floor, that of the heads. */
	static final int HEADS = 3;
	/** The one head that other heads may use. */
	private static final String SHARED_HEAD = "ui";
	/** What only tests may use. */
	private static final Set<String> TESTS_ONLY = Set.of("ui.testing");
	/** What contributes through extension points alone, so that nothing but tests may name it. */
	private static final Set<String> CONTRIBUTORS = Set.of("analyses", "script.groovy");
	/** The part of the ground floor that floor 1, plain Java, may use. */
	private static final String PLAIN = "text";
	private static final String WINDOW = "(org\\.eclipse\\.(swt|jface|ui|e4\\.ui)|org\\.eclipse\\.[\\w.]+\\.ui)\\b.*";
	private static final String PLATFORM = "org\\.(eclipse|osgi)\\..*";
	private static final String PLATFORM_WITHOUT_EMF = "org\\.osgi\\..*|org\\.eclipse\\.(?!emf\\b).*";

	private Floors() {
	}

	/** The short name of a bundle, that of the host for a bundle of tests; those that need the window may stand apart. */
	static String shortName(String bundle) {
		return bundle.replaceFirst("^org\\.assay\\.", "").replaceFirst("(?:\\.window)?\\.tests$", "");
	}

	/** The bundle of the table that an id belongs to by its name, the bundle itself included; empty when none does. */
	static String owner(String id) {
		return FLOORS.stream().flatMap(List::stream).map(PREFIX::concat)
				.filter(b -> id.equals(b) || id.startsWith(b + ".")).max(Comparator.comparing(String::length))
				.orElse("");
	}

	/** @return the floor of a bundle, -1 when it has none */
	static int floor(String shortName) {
		for (int i = 0; i < FLOORS.size(); i++) {
			if (FLOORS.get(i).contains(shortName)) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * @param from symbolic name of a bundle in the table, or of its tests
	 * @param to symbolic name of another of our bundles
	 * @return why the one may not use the other; empty when it may
	 */
	static Optional<String> refuse(String from, String to) {
		boolean tests = from.endsWith(".tests");
		String user = shortName(from);
		String used = shortName(to);
		int above = floor(user);
		int below = floor(used);
		if (user.equals(used)) {
			return Optional.empty();
		}
		if (below < 0) {
			return Optional.of(to + " has no floor: add it to the table in " + Floors.class.getSimpleName());
		}
		if (!tests && TESTS_ONLY.contains(used)) {
			return Optional.of(to + " is for tests only");
		}
		if (!tests && CONTRIBUTORS.contains(used)) {
			return Optional.of(to + " contributes through an extension point and is named by nobody");
		}
		if (tests && (above == HEADS || above == below)) {
			return Optional.empty();
		}
		if (above < below) {
			return Optional.of("floor " + above + " may not use floor " + below + ": turn the dependency round");
		}
		if (above == 1 && below == 0 && !used.equals(PLAIN)) {
			return Optional.of("floor 1 is plain Java and may use only " + PREFIX + PLAIN + " below it");
		}
		return above == below ? refuseNeighbour(above, user, used) : Optional.empty();
	}

	private static Optional<String> refuseNeighbour(int floor, String user, String used) {
		List<String> neighbours = FLOORS.get(floor);
		if (neighbours.indexOf(used) > neighbours.indexOf(user)) {
			return Optional.of("on floor " + floor + " " + used + " stands to the right of " + user
					+ ": a bundle may use only what stands to its left");
		}
		return floor == HEADS && !used.equals(SHARED_HEAD)
				? Optional.of("among the heads only " + PREFIX + SHARED_HEAD + " is shared")
				: Optional.empty();
	}

	/**
	 * @param bundle symbolic name
	 * @param foreign name of a package, class or bundle that is not ours
	 * @return why the bundle may not use it; empty when it may
	 */
	static Optional<String> refuseForeign(String bundle, String foreign) {
		String user = shortName(bundle);
		int floor = floor(user);
		if (floor == HEADS && !user.equals("cli")) {
			return Optional.empty();
		}
		if ((floor == 1 || user.equals(PLAIN)) && foreign.matches(PLATFORM)) {
			return Optional.of(user + " is plain Java, without OSGi and EMF");
		}
		if (floor == 0 && foreign.matches(PLATFORM_WITHOUT_EMF)) {
			return Optional.of(user + " may use EMF and nothing else of the platform");
		}
		return foreign.matches(WINDOW) ? Optional.of(user + " runs without a window") : Optional.empty();
	}
}
