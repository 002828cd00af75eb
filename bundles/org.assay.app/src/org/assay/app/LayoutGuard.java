package org.assay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.core.runtime.ILog;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Sees to it that a damaged window layout never keeps Assay from starting: it is set aside for a fresh one. */
final class LayoutGuard {
	private static final String LAYOUT = ".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";
	private static final String SET_ASIDE = "workbench-damaged.xmi";
	private static final String FRESH = "workbench-reset";
	private final Path layout;

	/** @param instanceArea folder the window keeps its layout below */
	LayoutGuard(Path instanceArea) {
		layout = instanceArea.resolve(LAYOUT);
	}

	/**
	 * Sets a layout aside that is not well-formed.
	 *
	 * @return where it was put, also when that happened in the start before this one
	 */
	Optional<Path> setAsideIfDamaged() {
		Path notice = layout.resolveSibling(FRESH);
		try {
			if (Files.deleteIfExists(notice)) {
				return Optional.of(layout.resolveSibling(SET_ASIDE));
			}
		} catch (IOException e) {
			ILog.of(LayoutGuard.class).warn("The notice of a reset layout could not be removed: " + notice, e);
		}
		return Files.exists(layout) && !isWellFormed() ? moveAside() : Optional.empty();
	}

	/**
	 * Sets the layout aside, whatever it is like; the next start will tell.
	 *
	 * @return where it was put; nothing when there was none
	 */
	Optional<Path> setAside() {
		Optional<Path> moved = Files.exists(layout) ? moveAside() : Optional.empty();
		if (moved.isPresent()) {
			try {
				Files.createFile(layout.resolveSibling(FRESH));
			} catch (IOException e) {
				ILog.of(LayoutGuard.class).warn("The next start will not tell that the layout was reset.", e);
			}
		}
		return moved;
	}

	private Optional<Path> moveAside() {
		try {
			Path to = layout.resolveSibling(SET_ASIDE);
			Files.move(layout, to, StandardCopyOption.REPLACE_EXISTING);
			return Optional.of(to);
		} catch (IOException e) {
			ILog.of(LayoutGuard.class).error("The damaged layout could not be set aside: " + layout, e);
			return Optional.empty();
		}
	}

	private boolean isWellFormed() {
		try {
			SAXParserFactory parsers = SAXParserFactory.newInstance();
			parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			parsers.newSAXParser().parse(layout.toFile(), new DefaultHandler());
			return true;
		} catch (SAXException | IOException e) {
			ILog.of(LayoutGuard.class).warn("The window layout is damaged and is set aside: " + layout, e);
			return false;
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("This Java has no XML parser.", e);
		}
	}
}
