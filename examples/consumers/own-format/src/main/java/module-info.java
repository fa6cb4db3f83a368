/** A format of a user's own. */
module com.example.rain {
    requires org.cauce.io;

    uses org.cauce.io.Format;

    provides org.cauce.io.Format with
            com.example.rain.RainFormat;
}
