/** A module of a user. */
module com.example.modules {
    requires org.cauce.io;
    requires org.cauce.indicators;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.guava;
    requires com.fasterxml.jackson.datatype.jdk8;
}
