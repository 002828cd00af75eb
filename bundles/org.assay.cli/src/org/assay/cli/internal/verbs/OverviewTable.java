package org.assay.cli.internal.verbs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.core.OpenCase;
import org.assay.core.overview.Overview;
import org.assay.core.overview.Overview.Group;
import org.assay.languages.LanguagePacks;
import org.assay.plugins.PluginRegistry;
import org.assay.reading.language.LanguagePack;
import org.assay.writeup.OpenFindings;

/** How far the work on a case is, in numbers. */
final class OverviewTable {
	private OverviewTable() {
	}

	static TableResult of(OpenCase open) {
		LanguagePacks packs = LanguagePacks.installed();
		Set<String> languages = packs.all().stream().map(LanguagePack::language).collect(Collectors.toSet());
		List<Group> groups = open.read(() -> Overview.of(open.model(), languages)).groups();
		List<List<Cell>> rows = Stream.concat(groups.stream(), Stream.of(writeUps(open, packs)))
				.flatMap(g -> g.counts().stream().map(c -> List.of(Cell.of(c.id()), Cell.of(g.title()),
						Cell.of(c.words()), Cell.of(c.number()), Cell.of(c.of()))))
				.toList();
		return new TableResult("overview", "Overview",
				List.of(Column.text("id", "Id"), Column.text("group", "Group"), Column.text("what", "What"),
						Column.number("number", "Number"), Column.number("of", "Of")),
				rows, "");
	}

	/** A document that cannot be read counts as missing, as in the checks of a single write-up. */
	private static Group writeUps(OpenCase open, LanguagePacks packs) {
		try {
			return OpenFindings.group(new OpenFindings(open, packs::reader, (document, e) -> PluginRegistry
					.log(OverviewTable.class).warn("The text of " + document.getTitle() + " cannot be read.", e))
					.check());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
