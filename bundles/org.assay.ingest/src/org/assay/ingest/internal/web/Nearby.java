package org.assay.ingest.internal.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.assay.ingest.IngestException;

/** Keeps a page of the web from leading Assay to what only this machine or its network can reach. */
public final class Nearby {
	private Nearby() {
	}

	/** @throws IngestException when the address is on the web, and its redirect leads into the network of this machine */
	public static void refuseFromAfar(URI address, URI redirect) throws IngestException {
		if (isNear(redirect.getHost()) && !isNear(address.getHost())) {
			throw new IngestException(address + ": redirected to " + redirect + ", which is in the network of this "
					+ "machine. A page of the web has no business there; it was not followed.");
		}
	}

	static boolean isNear(String host) {
		try {
			for (InetAddress at : InetAddress.getAllByName(host)) {
				boolean unique = at.getAddress().length == 16 && (at.getAddress()[0] & 0xFE) == 0xFC;
				if (at.isLoopbackAddress() || at.isAnyLocalAddress() || at.isLinkLocalAddress()
						|| at.isSiteLocalAddress()
						|| unique) {
					return true;
				}
			}
			return false;
		} catch (UnknownHostException e) {
			// who cannot be found here, as behind a proxy, is no host of this network
			return false;
		}
	}
}
