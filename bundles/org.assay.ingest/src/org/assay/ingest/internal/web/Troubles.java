package org.assay.ingest.internal.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import org.assay.ingest.IngestException;

/** Says why an address gave no page, and what can be done. */
public final class Troubles {
	private static final String OTHERWISE = "save the page in a browser and import the file.";

	private Troubles() {
	}

	/** What to tell when the address could not be reached. */
	public static IngestException of(URI at, IOException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof TooLongException) {
				return new IngestException(at + ": " + cause.getMessage() + ". Instead, " + OTHERWISE);
			}
			if (cause instanceof UnresolvedAddressException) {
				return new IngestException(at + ": no host of the name '" + at.getHost() + "' can be found. Check the "
						+ "address, and whether this machine is on the network; or " + OTHERWISE);
			}
			if (cause instanceof SSLException) {
				return new IngestException(at + ": no safe connection could be made: " + cause.getMessage()
						+ ". If you trust the page, " + OTHERWISE);
			}
		}
		String why = failure instanceof ConnectException ? "the host cannot be reached" : "the connection broke"
				+ (failure.getMessage() == null ? "" : " (" + failure.getMessage() + ")");
		return new IngestException(at + ": " + why + ". Check whether this machine is on the network; or " + OTHERWISE);
	}

	/** What to tell when the host answers, but not with a page. */
	static IngestException of(URI at, int status) {
		String why = switch (status) {
		case 401, 402, 403, 407 -> "the host gives this page only to those who log in or pay, or not to programs";
		case 404, 410 -> "there is no such page, or it is gone. Check the address";
		case 429 -> "the host has been asked too often. Wait a while";
		default -> status >= 500 ? "the host has trouble of its own. Try again later" : "the host gave no page";
		};
		return new IngestException(at + ": " + why + "; or " + OTHERWISE + " (Answer " + status + ".)");
	}
}
