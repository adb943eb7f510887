/**
 * What demo mode shows on a new installation: plainly synthetic people with histories in several states, so that no page is
 * empty. Made once, through the boundaries that everybody uses, as the demo's own accounts.
 */
package org.ceiba.demo;
