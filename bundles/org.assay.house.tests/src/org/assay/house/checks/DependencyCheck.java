package org.assay.house.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;
import org.assay.house.source.XmlNode;

/** {@code docs/dependencies.md} tells of every artifact of the target platform, and of no other. */
final class DependencyCheck implements Check {
	static final String TARGET = "targetplatform/targetplatform.target";
	static final String TABLE = "docs/dependencies.md";
	/** Groups of one project released together; all others are told one by one. */
	private static final String GROUPED = "org\\.eclipse\\..*|org\\.junit\\..*|org\\.osgi|org\\.apache\\.xmlgraphics"
			+ "|org\\.ow2\\.asm|org\\.ow2\\.sat4j|org\\.bouncycastle|net\\.java\\.dev\\.jna";

	/** What the target platform holds. */
	private record Artifact(String group, String name, String version, int line) {
		String coordinates() {
			return group + ":" + name + ":" + version;
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
		List<Artifact> artifacts = artifacts(project);
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
		return problems;
	}

	private static List<Artifact> artifacts(Project project) {
		Path file = project.root().resolve(TARGET);
		if (!Files.exists(file)) {
			return List.of();
		}
		return XmlNode.parse(TARGET, project.text(file)).all().filter(n -> n.name().equals("dependency"))
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
