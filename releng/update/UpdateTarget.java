import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Raises the versions in the target platform to the newest releases on Maven Central, and the same versions in
 * {@code docs/dependencies.md}. Started by {@code releng/update-target} in the root folder.
 */
public final class UpdateTarget {
	private static final Path TARGET = Path.of("targetplatform/targetplatform.target");
	private static final Path TABLE = Path.of("docs/dependencies.md");
	private static final Pattern DEPENDENCY = Pattern.compile("<groupId>([^<]+)</groupId>\\s*"
			+ "<artifactId>([^<]+)</artifactId>\\s*(?:<scope>[^<]*</scope>\\s*)?<version>([^<]+)</version>");
	private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
	/** Milestones, betas and the like: anything but numbers, or a word that only says that it is final. */
	private static final Pattern RELEASE = Pattern.compile("\\d+(\\.\\d+)*([.-](Final|GA|RELEASE))?");
	private static final String PLATFORM = "org.eclipse.platform";
	/** Artifacts that carry one version between them; a set moves as one. */
	private static final List<Pattern> SETS = List.of(
			Pattern.compile("org\\.eclipse\\.platform:org\\.eclipse\\.swt(\\.(gtk|win32|cocoa)\\..*)?"),
			Pattern.compile("org\\.junit\\.jupiter:.*"), Pattern.compile("org\\.junit\\.platform:.*"),
			Pattern.compile("org\\.ow2\\.asm:.*"), Pattern.compile("org\\.ow2\\.sat4j:.*"),
			Pattern.compile("org\\.bouncycastle:.*"), Pattern.compile("net\\.java\\.dev\\.jna:.*"),
			Pattern.compile("org\\.apache\\.xmlgraphics:batik-.*"), Pattern.compile("org\\.apache\\.lucene:.*"));
	/** What stays where it is, and why. */
	private static final Map<String, String> PINNED = Map.of("xml-apis:xml-apis-ext",
			"Batik is built with this one; the later number is an older library",
			"com.microsoft.onnxruntime:onnxruntime",
			"from 1.29 on it can report to its makers over the network, and ends the program when its command line is long",
			"jakarta.annotation:jakarta.annotation-api", "the platform's injection imports version 2 of the package");

	private final String repository;
	private final boolean newMajors;
	private final Map<String, String> current = new LinkedHashMap<>();
	private final Map<String, String> chosen = new LinkedHashMap<>();
	private final Set<String> notes = new TreeSet<>();

	private UpdateTarget(String repository, boolean newMajors) {
		this.repository = repository;
		this.newMajors = newMajors;
	}

	/** Exit status: 0 done, 1 the repository cannot be read, 2 wrong arguments or no target platform here. */
	public static void main(String[] args) throws IOException {
		List<String> given = new ArrayList<>(List.of(args));
		boolean dry = given.remove("--dry-run");
		boolean majors = given.remove("--majors");
		String repository = "https://repo.maven.apache.org/maven2/";
		if (given.size() == 2 && given.get(0).equals("--repository")) {
			repository = given.get(1).endsWith("/") ? given.get(1) : given.get(1) + "/";
			given.clear();
		}
		if (!given.isEmpty() || !Files.isRegularFile(TARGET)) {
			System.err.println(given.isEmpty() ? TARGET + " is not here: start this in the root of the project."
					: "Unknown argument: " + given.get(0));
			System.exit(2);
		}
		try {
			new UpdateTarget(repository, majors).run(dry);
		} catch (UncheckedIOException e) {
			System.err.println("Cannot read " + repository + ": " + e.getMessage());
			System.exit(1);
		}
	}

	private void run(boolean dry) throws IOException {
		Matcher found = DEPENDENCY.matcher(Files.readString(TARGET));
		while (found.find()) {
			current.put(found.group(1) + ":" + found.group(2), found.group(3));
		}
		current.keySet().parallelStream().collect(Collectors.toMap(a -> a, this::releases)).entrySet().stream()
				.sorted(Map.Entry.comparingByKey()).forEach(e -> chosen.put(e.getKey(), choose(e.getKey(), e.getValue())));
		SETS.forEach(this::moveAsOne);
		holdWhatDoesNotFit();
		Set<String> changed = current.keySet().stream().filter(a -> !current.get(a).equals(chosen.get(a)))
				.collect(Collectors.toCollection(LinkedHashSet::new));
		changed.forEach(a -> System.out.println(a + " " + current.get(a) + " -> " + chosen.get(a)));
		notes.forEach(n -> System.out.println("held: " + n));
		System.out.println(changed.size() + " of " + current.size() + " change.");
		if (!dry && !changed.isEmpty()) {
			write(changed);
			System.out.println("Written. Now run ./verify, which resolves, builds and tests with the new versions.");
		}
	}

	/** All final releases of an artifact that the repository lists, oldest first. */
	private List<String> releases(String artifact) {
		Matcher found = VERSION.matcher(read(path(artifact) + "/maven-metadata.xml"));
		Set<String> result = new LinkedHashSet<>();
		while (found.find()) {
			if (RELEASE.matcher(found.group(1)).matches()) {
				result.add(found.group(1));
			}
		}
		return result.stream().sorted(UpdateTarget::compare).toList();
	}

	/** The newest release, within the present major version unless new ones are asked for. */
	private String choose(String artifact, List<String> releases) {
		String now = current.get(artifact);
		String newest = releases.isEmpty() ? now : releases.get(releases.size() - 1);
		if (compare(newest, now) <= 0) {
			return now;
		}
		if (PINNED.containsKey(artifact)) {
			notes.add(artifact + " stays at " + now + " though there is " + newest + ": " + PINNED.get(artifact));
			return now;
		}
		List<String> same = releases.stream().filter(v -> newMajors || major(v).equals(major(now))).toList();
		String best = same.isEmpty() || compare(same.get(same.size() - 1), now) < 0 ? now : same.get(same.size() - 1);
		if (!best.equals(newest)) {
			notes.add(artifact + " goes no further than " + best + ": " + newest
					+ " is a new major version (--majors takes it)");
		}
		return best;
	}

	/** Gives the members of a set the newest version that the repository holds for all of them. */
	private void moveAsOne(Pattern set) {
		List<String> members = chosen.keySet().stream().filter(a -> set.matcher(a).matches()).toList();
		Set<String> common = new TreeSet<>(UpdateTarget::compare);
		members.stream().findFirst().ifPresent(first -> common.addAll(releases(first)));
		members.forEach(member -> common.retainAll(releases(member)));
		Optional<String> limit = members.stream().map(chosen::get).min(UpdateTarget::compare);
		Optional<String> version = common.stream().filter(v -> compare(v, limit.orElse(v)) <= 0)
				.max(Comparator.comparing(v -> v, UpdateTarget::compare));
		for (String member : members) {
			String wanted = chosen.get(member);
			String given = version.filter(v -> compare(v, current.get(member)) >= 0).orElse(current.get(member));
			if (!given.equals(wanted)) {
				notes.add(member + " stays at " + given + " though there is " + wanted
						+ ": the others of its set go no further");
			}
			chosen.put(member, given);
		}
	}

	/**
	 * Holds back what asks for a newer version of another part than there is. The parts of the platform are released
	 * together, so that when one is held, all are.
	 */
	private void holdWhatDoesNotFit() {
		boolean again = true;
		while (again) {
			Map<String, String> misfits = new TreeMap<>();
			chosen.keySet().parallelStream().filter(this::changes).collect(Collectors.toMap(a -> a, this::misfit))
					.forEach((artifact, why) -> why.ifPresent(w -> misfits.put(artifact, w)));
			again = !misfits.isEmpty();
			misfits.forEach((artifact, why) -> {
				notes.add(artifact + " stays at " + current.get(artifact) + ": " + why);
				chosen.put(artifact, current.get(artifact));
			});
			if (misfits.keySet().stream().anyMatch(a -> a.startsWith(PLATFORM + ":"))) {
				notes.add(PLATFORM + ": all parts stay, because they move as one");
				chosen.replaceAll((a, version) -> a.startsWith(PLATFORM + ":") ? current.get(a) : version);
			}
		}
	}

	private boolean changes(String artifact) {
		return !current.get(artifact).equals(chosen.get(artifact));
	}

	/**
	 * @return what the chosen version of an artifact asks for in vain, by its POM. Only parts of its own project count:
	 *         there the POM names what it was built and released with; for others the manifest's range decides, which
	 *         the build resolves.
	 */
	private Optional<String> misfit(String artifact) {
		String name = artifact.substring(artifact.indexOf(':') + 1);
		String version = chosen.get(artifact);
		Matcher found = DEPENDENCY.matcher(read(path(artifact) + "/" + version + "/" + name + "-" + version + ".pom"));
		while (found.find()) {
			String wanted = found.group(1) + ":" + found.group(2);
			String least = found.group(3).replaceAll("^[\\[(]|[,\\])].*$", "");
			boolean own = artifact.startsWith(found.group(1) + ":");
			if (own && chosen.containsKey(wanted) && least.matches("\\d.*") && compare(chosen.get(wanted), least) < 0) {
				return Optional.of(version + " asks for " + wanted + " " + least + ", and that goes no further than "
						+ chosen.get(wanted));
			}
		}
		return Optional.empty();
	}

	private void write(Set<String> changed) throws IOException {
		String target = DEPENDENCY.matcher(Files.readString(TARGET)).replaceAll(m -> {
			String version = chosen.get(m.group(1) + ":" + m.group(2));
			String before = m.group().substring(0, m.start(3) - m.start());
			return Matcher.quoteReplacement(before + version + "</version>");
		});
		Files.writeString(TARGET, target);
		String table = Files.exists(TABLE) ? Files.readString(TABLE) : "";
		for (String artifact : changed) {
			String group = artifact.substring(0, artifact.indexOf(':') + 1);
			for (String name : List.of(artifact, group + "*")) {
				table = table.replace("`" + name + ":" + current.get(artifact) + "`",
						"`" + name + ":" + chosen.get(artifact) + "`");
			}
		}
		if (!table.isEmpty()) {
			Files.writeString(TABLE, table);
		}
	}

	private String read(String path) {
		try (InputStream in = URI.create(repository + path).toURL().openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (FileNotFoundException e) {
			throw new UncheckedIOException(path + " is not there", e);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String path(String artifact) {
		String group = artifact.substring(0, artifact.indexOf(':'));
		return group.replace('.', '/') + "/" + artifact.substring(group.length() + 1);
	}

	private static String major(String version) {
		return version.split("[.-]")[0];
	}

	/** Compares versions number by number; words at the end do not count. */
	private static int compare(String a, String b) {
		String[] left = a.split("[.-]");
		String[] right = b.split("[.-]");
		for (int i = 0; i < Math.max(left.length, right.length); i++) {
			int byNumber = Long.compare(number(left, i), number(right, i));
			if (byNumber != 0) {
				return byNumber;
			}
		}
		return 0;
	}

	private static long number(String[] parts, int index) {
		return index < parts.length && parts[index].matches("\\d{1,18}") ? Long.parseLong(parts[index]) : 0;
	}
}
