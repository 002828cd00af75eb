package org.assay.house.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;
import org.assay.house.source.XmlNode;

/**
 * {@code docs/dependencies.md} tells of every artifact of the target platform, and of no other; what the build takes apart
 * has the version that stands there.
 */
final class DependencyCheck implements Check {
	static final String TARGET = "targetplatform/targetplatform.target";
	static final String TABLE = "docs/dependencies.md";
	static final String BUILD = "pom.xml";
	/** What the build takes the files out of that are shipped; it must be what we compile against. */
	private static final Set<String> TAKEN_APART = Set.of("com.microsoft.onnxruntime:onnxruntime");
	/** Groups of one project released together; all others are told one by one. */
	private static final String GROUPED = "org\\.eclipse\\..*|org\\.junit\\..*|org\\.osgi|org\\.apache\\.xmlgraphics"
			+ "|org\\.ow2\\.asm|org\\.ow2\\.sat4j|org\\.bouncycastle|net\\.java\\.dev\\.jna";

	/** What the target platform holds. */
	private record Artifact(String group, String name, String version, int line) {
		String jar() {
			return group + ":" + name;
		}

		String coordinates() {
			return jar() + ":" + version;
		}
	}

	/** A row of the table: coordinates, of which the name and the version may be {@code *}; licence; reason. */
	private record Row(int line, String coordinates, String licence, String reason) {
		boolean covers(Artifact artifact) {
			String pattern = Stream.of(coordinates.split("\\*", -1)).map(Pattern::quote)
					.collect(Collectors.joining(".*"));
			return artifact.coordinates().matches(pattern);
		}
	}

	@Override
	public List<Problem> run(Project project) {
		List<Problem> problems = new ArrayList<>();
		List<Artifact> artifacts = artifacts(project, TARGET);
		List<Row> rows = rows(project);
		for (Artifact artifact : artifacts) {
			if (rows.stream().noneMatch(r -> r.covers(artifact))) {
				problems.add(new Problem(TARGET, artifact.line(), artifact.coordinates()
						+ " is not in " + TABLE + ": add a row with its licence and why it is needed"));
			}
		}
		for (Row row : rows) {
			if (artifacts.stream().noneMatch(row::covers)) {
				problems.add(new Problem(TABLE, row.line(),
						row.coordinates() + " is not in " + TARGET + ": mend the version or take the row out"));
			}
			if (row.coordinates().contains("*") && !row.coordinates().split(":")[0].matches(GROUPED)) {
				problems.add(new Problem(TABLE, row.line(), row.coordinates() + ": tell of libraries one by one"));
			}
			if (row.licence().isBlank() || row.reason().length() < 10) {
				problems.add(new Problem(TABLE, row.line(), row.coordinates() + ": give the licence and the reason"));
			}
		}
		artifacts(project, BUILD).forEach(used -> checkVersion(used, artifacts, problems));
		return problems;
	}

	private static void checkVersion(Artifact used, List<Artifact> artifacts, List<Problem> problems) {
		artifacts.stream().filter(a -> TAKEN_APART.contains(a.jar()) && a.jar().equals(used.jar()))
				.filter(a -> !a.version().equals(used.version()))
				.forEach(a -> problems.add(new Problem(BUILD, used.line(),
						used.coordinates() + " is version " + a.version() + " in " + TARGET + ": use one")));
	}

	private static List<Artifact> artifacts(Project project, String name) {
		Path file = project.root().resolve(name);
		if (!Files.exists(file)) {
			return List.of();
		}
		return XmlNode.parse(name, project.text(file)).all().filter(n -> n.name().equals("dependency"))
				.map(n -> new Artifact(word(n, "groupId"), word(n, "artifactId"), word(n, "version"), n.line()))
				.toList();
	}

	private static String word(XmlNode node, String child) {
		return node.child(child).map(XmlNode::allWords).orElse("");
	}

	/** The rows whose first cell holds coordinates between back-ticks. */
	private static List<Row> rows(Project project) {
		Path file = project.root().resolve(TABLE);
		List<Row> result = new ArrayList<>();
		List<String> lines = Files.exists(file) ? project.text(file).lines().toList() : List.of();
		for (int i = 0; i < lines.size(); i++) {
			String[] cells = lines.get(i).split("\\|", -1);
			if (cells.length > 3 && cells[1].strip().matches("`[^`]+:[^`]+:[^`]+`")) {
				result.add(new Row(i + 1, cells[1].strip().replace("`", ""), cells[2].strip(), cells[3].strip()));
			}
		}
		return result;
	}
}
