/**
 * Starts the product on one machine: the embedded database, unless {@code CEIBA_DB_URL} names another, and the server. Runs
 * outside of the server, on a class path of its own; nothing in here is part of the WAR.
 */
package org.ceiba.launcher;
