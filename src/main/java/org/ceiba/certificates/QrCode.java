package org.ceiba.certificates;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code (ISO/IEC 18004) that leads to a certificate's verification, as an image inside the page. */
final class QrCode {

    private static final int PIXELS = 232;
    private static final int INK = 0x14452f;
    private static final int PAPER = 0xffffff;

    private QrCode() {}

    /** A PNG of that text as a {@code data:} address. */
    static String dataUri(String text) {
        try {
            BitMatrix dots = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            PIXELS,
                            PIXELS,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 1));
            BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < PIXELS; x++) {
                for (int y = 0; y < PIXELS; y++) {
                    image.setRGB(x, y, dots.get(x, y) ? INK : PAPER);
                }
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
