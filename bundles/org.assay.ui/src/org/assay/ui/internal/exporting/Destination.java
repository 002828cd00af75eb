package org.assay.ui.internal.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.exchange.exporting.Exporters.Registered;

/**
 * Where an export goes and what writes it. Pure.
 *
 * @param file with the ending of the format
 */
record Destination(Path file, Registered exporter) {

	/**
	 * The end of the name decides; where it says nothing, the format that was chosen.
	 *
	 * @param formats at least one
	 * @param chosen  index of the format that was chosen; one that does not exist stands for the first
	 */
	static Destination of(Path file, List<Registered> formats, int chosen) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		Registered fallback = formats.get(chosen < 0 || chosen >= formats.size() ? 0 : chosen);
		if (name.endsWith("." + fallback.ending())) {
			return new Destination(file, fallback);
		}
		Optional<Registered> named = formats.stream().filter(f -> name.endsWith("." + f.ending())).findFirst();
		return named.map(f -> new Destination(file, f)).orElseGet(() -> new Destination(
				file.resolveSibling(file.getFileName() + "." + fallback.ending()), fallback));
	}
}
