/**
 * Measures what the product costs: {@code mvn -Pbench}. The product runs in processes of its own, as in production; this package
 * fills it with plainly synthetic people, asks, and reads from the operating system and the database what each request took.
 */
package org.ceiba.bench;
